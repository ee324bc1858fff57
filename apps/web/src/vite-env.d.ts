// Styles are taken in for their effect only.
declare module '*.css';

/** Written in by the build. */
declare const carryoverVersion: string;
