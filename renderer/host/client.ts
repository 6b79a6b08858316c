/** This page, as the host knows it: of several windows each is told what the others change, and not what it changed itself. */
export const client = crypto.randomUUID();
