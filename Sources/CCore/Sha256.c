#define OPENSSL_SUPPRESS_DEPRECATED
#include "Sha256.h"

#include <openssl/sha.h>

_Static_assert(sizeof(SHA256_CTX) <= sizeof(od_sha256_state), "a running hash has room in its state");

/*
 * The three functions of libcrypto's first interface rather than its one-shot call: that one looks its method up by
 * name for each hash, which takes longer than the hash of a journal's line, and links all of the library.
 */
void od_sha256(const void *bytes, size_t count, unsigned char *digest) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes, count);
    SHA256_Final(digest, &context);
}

void od_sha256_begin(od_sha256_state *state) {
    SHA256_Init((SHA256_CTX *)state);
}

void od_sha256_add(od_sha256_state *state, const void *bytes, size_t count) {
    SHA256_Update((SHA256_CTX *)state, bytes, count);
}

void od_sha256_end(od_sha256_state *state, unsigned char *digest) {
    SHA256_Final(digest, (SHA256_CTX *)state);
}
