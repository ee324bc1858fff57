import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'About Carryover',
    lead: 'Strength that carries over to the road. Open source, MIT licence.',
    back: 'Settings',
    version: 'Version',
    versionIs: (version: string): string => `This is version ${version}.`,
    offline: 'Without a network',
    ready: 'All of the app is on this device: every screen opens with no signal.',
    taking: 'The app is being put on this device …',
    none: (why: string): string => `The app is not kept for offline on this device: ${why}.`,
    install: 'Installing',
    installed: 'It runs as an installed app.',
    installApple:
      'Share, then “Add to Home Screen”: best before you tell it anything, as an installed app has a journal of its own on an iPhone or iPad.',
    installOther:
      'The browser’s menu has “Install” or “Add to Home screen”. The journal of this browser comes along.',
    installNow: 'Install',
    licences: 'Licences',
    licencesSay: 'Carryover builds on the work of others.',
    licencesLink: 'Their licences',
    language: 'Language',
    languageSays: 'Words are English so far; dates and numbers follow your device.',
  },
});
