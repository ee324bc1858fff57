/** Whether the app was opened from the home screen or as a window of its own. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches ||
  // What Safari says instead.
  (navigator as { readonly standalone?: boolean }).standalone === true;

/** iPhones and iPads, where what a page keeps and what an installed app keeps are two things. */
export const isApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);
