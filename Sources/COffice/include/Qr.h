/*
 * Debian's libqrencode, loaded when a receipt is first made, so that no start of the program pays for it and a machine
 * without it can still do all the rest. It replaces QRcode_encodeString8bit, QRcode_free and the struct between them.
 */
#ifndef OD_QR_H
#define OD_QR_H

#include <stddef.h>
#include <stdint.h>

/* The largest symbol there is: version 40. */
#define OD_QR_LARGEST_SIDE 177

/*
 * The code of a text as modules, row by row, 1 for a dark one, with medium correction (15 %).
 * Gives its side, or 0 without library or where the text has no room in a symbol. `modules` holds the square of
 * OD_QR_LARGEST_SIDE bytes.
 */
int od_qr_encode(const char *_Nonnull text, uint8_t *_Nonnull modules);

/* Why the library could not be loaded; empty where it was. */
const char *_Nonnull od_qr_load_error(void);

#endif
