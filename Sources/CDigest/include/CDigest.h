/* SHA-256 in one call, by the library that swift-crypto brings along. */
#ifndef OD_CDIGEST_H
#define OD_CDIGEST_H

#include <stddef.h>

/* Replaces BoringSSL's SHA256(): writes the 32 bytes of the SHA-256 of `count` bytes to `digest`. */
void od_sha256(const void *bytes, size_t count, unsigned char *digest);

#endif
