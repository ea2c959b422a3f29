#include "cli/commandline.h"
#include "shell/start.h"

int main(int argc, char **argv)
{
    if (isCommandLine(argc, argv))
        return runCommandLine(argc, argv);
    return openWindow(argc, argv);
}
