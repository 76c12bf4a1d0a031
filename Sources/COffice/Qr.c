#include "Qr.h"

#include "Library.h"

/* As qrencode.h of version 4 declares them; no header is needed for so little. */
struct symbol {
    int version;
    int width;
    /* A byte a module; its lowest bit is set for a dark one. */
    unsigned char *data;
};
enum { level_medium = 1 };

static const char *const names[] = {"QRcode_encodeString8bit", "QRcode_free"};
static union {
    struct {
        struct symbol *(*encode)(const char *, int version, int level);
        void (*release)(struct symbol *);
    };
    void *functions[sizeof names / sizeof *names];
} loaded;
static struct od_library library = OD_LIBRARY("libqrencode.so.4", names, loaded.functions);

int od_qr_encode(const char *text, uint8_t *modules) {
    struct symbol *symbol = od_library_use(&library) ? loaded.encode(text, 0, level_medium) : NULL;
    if (!symbol) return 0;
    int side = symbol->width <= OD_QR_LARGEST_SIDE ? symbol->width : 0;
    for (int index = 0; index < side * side; index++) modules[index] = symbol->data[index] & 1;
    loaded.release(symbol);
    return side;
}

const char *od_qr_load_error(void) {
    od_library_use(&library);
    return library.error;
}
