#include "cli/commandline.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (isCommandLine(argc, argv))
        return runCommandLine(argc, argv);
    const QApplication application(argc, argv);
    return 0;
}
