/* Debian's libzip (libzip-dev), as it is: reads and writes ZIP archives. */
#include <zip.h>
