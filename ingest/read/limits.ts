const MB = 1024 * 1024;

/** Largest file we read, in bytes: a whole province's compilation of plans is below 20 MB. */
export const MAX_FILE_BYTES = 64 * MB;

/** Most that the parts of a zip-based file (.docx, .xlsx) may unpack to. */
export const MAX_UNPACKED_BYTES = 256 * MB;

/** Most parts of a zip-based file. */
export const MAX_PARTS = 10_000;

/** Most pages of a PDF. */
export const MAX_PAGES = 2_000;

/** Longest that the reading of one file may take, in milliseconds. */
export const MAX_READ_MS = 120_000;

/** Most memory that the reading of one file may take for its objects, in MB. */
export const MAX_READ_MB = 1_024;

export const megabytes = (bytes: number): number => Math.ceil(bytes / MB);
