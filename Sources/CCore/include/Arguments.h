/* The program's arguments as it was started with them: Swift's library reads them from /proc, which may be missing. */
#ifndef OD_ARGUMENTS_H
#define OD_ARGUMENTS_H

int od_argument_count(void);

/* NULL behind the last. */
const char *od_argument(int index);

#endif
