// Styles are taken in for their effect only.
declare module '*.css';
