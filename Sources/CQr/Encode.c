#include "CQr.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

/* As qrencode.h of version 4 declares them; no header is needed for so little. */
struct symbol {
    int version;
    int width;
    /* A byte a module; its lowest bit is set for a dark one. */
    unsigned char *data;
};
enum { level_medium = 1 };

static struct symbol *(*encode)(const char *, int version, int level);
static void (*release)(struct symbol *);
static char load_error[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    void *handle = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
    void *encoder = handle ? dlsym(handle, "QRcode_encodeString8bit") : NULL;
    void *releaser = encoder ? dlsym(handle, "QRcode_free") : NULL;
    if (!releaser) {
        const char *text = dlerror();
        snprintf(load_error, sizeof load_error, "%s", text ? text : "libqrencode.so.4");
        return;
    }
    release = (void (*)(struct symbol *))releaser;
    encode = (struct symbol * (*)(const char *, int, int)) encoder;
}

int od_qr_encode(const char *text, uint8_t *modules) {
    pthread_once(&once, load);
    struct symbol *symbol = encode ? encode(text, 0, level_medium) : NULL;
    if (!symbol) return 0;
    int side = symbol->width <= OD_QR_LARGEST_SIDE ? symbol->width : 0;
    for (int index = 0; index < side * side; index++) modules[index] = symbol->data[index] & 1;
    release(symbol);
    return side;
}

const char *od_qr_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
