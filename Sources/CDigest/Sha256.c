#include "CDigest.h"

#include <stdint.h>

/*
 * swift-crypto's own copy of BoringSSL, of whose public functions this is one; only the prefix is the package's. Its
 * Swift face makes an object, copies the state twice and wipes each copy for every hash, which takes half as long as
 * the hash of a journal's line itself. Should the package rename it, the program no longer links.
 */
extern uint8_t *CCryptoBoringSSL_SHA256(const uint8_t *data, size_t count, uint8_t digest[32]);

void od_sha256(const void *bytes, size_t count, unsigned char *digest) {
    CCryptoBoringSSL_SHA256(bytes, count, digest);
}
