/** The command line: `merit check|render|inspect|new`. */
export {};
