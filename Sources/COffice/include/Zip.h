/*
 * Debian's libzip, loaded when a package is first made or read: it brings libcrypto along, which would cost every
 * start of the program a millisecond, and a machine without it can still do all the rest.
 */
#ifndef OD_ZIP_H
#define OD_ZIP_H

#include <zip.h>

/* Every function of libzip that is called, as zip.h declares it. */
#define OD_ZIP_FUNCTIONS(F) \
    F(zip_close) F(zip_discard) F(zip_error_fini) F(zip_error_strerror) F(zip_fclose) F(zip_file_add) \
    F(zip_file_get_external_attributes) \
    F(zip_file_set_dostime) F(zip_file_strerror) F(zip_fopen_index) F(zip_fread) F(zip_get_num_entries) \
    F(zip_open_from_source) F(zip_set_file_compression) F(zip_source_buffer) F(zip_source_buffer_create) \
    F(zip_source_close) F(zip_source_error) F(zip_source_free) F(zip_source_keep) F(zip_source_open) \
    F(zip_source_read) F(zip_source_stat) F(zip_stat_index) F(zip_strerror)

struct od_zip_library {
#define OD_ZIP_MEMBER(name) __typeof__(name) *_Nonnull name;
    OD_ZIP_FUNCTIONS(OD_ZIP_MEMBER)
#undef OD_ZIP_MEMBER
};

/* The library, loaded once; NULL where it can't be loaded. Safe from any thread. */
const struct od_zip_library *_Nullable od_zip_load(void);

/* Why it could not be loaded; empty where it was. */
const char *_Nonnull od_zip_load_error(void);

#endif
