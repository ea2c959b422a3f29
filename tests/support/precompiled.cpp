// Nothing: the headers that tests have in common are precompiled for this file and used for all.
