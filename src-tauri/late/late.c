/* Where a function of the library is that is loaded late. */

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

/* Gives the function of this name from the library, or from one that it is linked with. Where there is none
 * the program ends, as it would have at its start had it been linked with the library. */
__attribute__((visibility("hidden"))) void *late_find(const char *name)
{
    /* Only the first call loads it. */
    void *library = dlopen(LIBRARY, RTLD_LAZY | RTLD_GLOBAL);
    void *function = library ? dlsym(library, name) : NULL;
    if (!function) {
        fprintf(stderr, "hattama: %s\n", dlerror());
        exit(127);
    }
    return function;
}
