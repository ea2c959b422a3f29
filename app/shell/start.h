#pragma once

/// Opens the window: on the workspace named in the arguments, else on the one that was open last, else on the welcome
/// page.
int openWindow(int argc, char **argv);
