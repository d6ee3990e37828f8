/**
 * Exit code of a process that must not go on as things are and has said why: to start it again would not help (EX_CONFIG of
 * sysexits.h). A process that a fault brought down ends with 1, Node's own.
 */
export const REFUSED_EXIT_CODE = 78;
