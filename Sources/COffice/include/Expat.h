/* Debian's libexpat, loaded when a workbook is first read; a machine without it can still do all the rest. */
#ifndef OD_EXPAT_H
#define OD_EXPAT_H

#include <expat.h>

/* Every function of libexpat that is called, as expat.h declares it. */
#define OD_EXPAT_FUNCTIONS(F) \
    F(XML_ErrorString) F(XML_GetErrorCode) F(XML_Parse) F(XML_ParserCreate) F(XML_ParserFree) \
    F(XML_SetCharacterDataHandler) F(XML_SetElementHandler) F(XML_SetStartDoctypeDeclHandler) F(XML_SetUserData) \
    F(XML_StopParser)

struct od_expat_library {
#define OD_EXPAT_MEMBER(name) __typeof__(name) *_Nonnull name;
    OD_EXPAT_FUNCTIONS(OD_EXPAT_MEMBER)
#undef OD_EXPAT_MEMBER
};

/* The library, loaded once; NULL where it can't be loaded. Safe from any thread. */
const struct od_expat_library *_Nullable od_expat_load(void);

/* Why it could not be loaded; empty where it was. */
const char *_Nonnull od_expat_load_error(void);

#endif
