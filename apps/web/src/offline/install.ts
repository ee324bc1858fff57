import { signal } from '@preact/signals';
import { askToLast } from './storage.ts';

/** Chromium's offer to install; other browsers have only their menus. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: string }>;
}

let offer: InstallOffer | undefined;

export const canInstall = signal(false);

/** Keeps the browser's offer until somebody asks for it: no bar slides in by itself. */
export const followInstall = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    canInstall.value = true;
  });
  addEventListener('appinstalled', () => {
    canInstall.value = false;
    // An installed app is meant to stay: the right moment to ask that its journal does.
    void askToLast();
  });
};

export const install = async (): Promise<void> => {
  await offer?.prompt();
  offer = undefined;
  canInstall.value = false;
};
