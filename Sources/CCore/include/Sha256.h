/* SHA-256 by Debian's libcrypto. */
#ifndef OD_SHA256_H
#define OD_SHA256_H

#include <stddef.h>

/* Replaces libcrypto's SHA256(): writes the 32 bytes of the SHA-256 of `count` bytes to `digest`. */
void od_sha256(const void *bytes, size_t count, unsigned char *digest);

/* Replaces SHA256_CTX: a hash of bytes that come in pieces. */
typedef struct {
    unsigned long long words[16];
} od_sha256_state;

/* Replaces SHA256_Init(). */
void od_sha256_begin(od_sha256_state *state);

/* Replaces SHA256_Update(). */
void od_sha256_add(od_sha256_state *state, const void *bytes, size_t count);

/* Replaces SHA256_Final(): writes the 32 bytes of the hash to `digest`; the state is used up. */
void od_sha256_end(od_sha256_state *state, unsigned char *digest);

#endif
