import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Rest timer and alerts',
    back: 'Settings',
    timer: 'When a rest ends',
    sound: 'Sound',
    soundSays: 'Two short tones. The silent switch of an iPhone may mute them.',
    vibration: 'Vibration',
    noVibration: 'This browser does not let pages vibrate. No iPhone does.',
    awake: 'Keep the screen lit in a session',
    awakeSays: 'An iPhone refuses in Low Power Mode.',
    noAwake: 'This browser cannot keep the screen lit.',
    alerts: 'Notifications',
    notify: 'Notify when a rest is over',
    allowed: 'Your browser allows it. It shows while you look at something else, and goes when you are back.',
    ask: 'Allow notifications',
    asked: 'Your browser asks once. They say only that a rest is over, and nothing is sent to anybody.',
    blocked: 'Notifications are blocked for this address.',
    howToFix: [
      'In the address bar: the mark before the address, then Permissions or Site settings, then Notifications: Allow.',
      'Installed on Android: hold the icon, App info, Notifications.',
      'Installed on an iPhone: Settings, Notifications, Carryover.',
    ],
    installFirst: 'On an iPhone or iPad only an installed app may notify: Share, then “Add to Home Screen”.',
    unsupported: 'This browser has no notifications. Sound and the timer on the screen work without them.',
    locked:
      'An iPhone stops a web app soon after you leave it or lock the phone, so no alert comes then. A locked Android phone may show it late. The timer is right again the moment you look; keeping the screen lit is the sure way.',
  },
});
