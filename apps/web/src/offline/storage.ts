import { signal } from '@preact/signals';

export interface StorageState {
  /** Whether the browser promised not to clear it by itself; undefined where it cannot say. */
  readonly isLasting?: boolean;
  readonly usedBytes?: number;
  readonly mostBytes?: number;
}

export const storageState = signal<StorageState>({});

const manager = (): StorageManager | undefined => globalThis.navigator?.storage;

/** Looks, and asks for nothing. */
export const lookAtStorage = async (): Promise<void> => {
  const [isLasting, estimate] = await Promise.all([
    manager()
      ?.persisted?.()
      .catch(() => undefined),
    manager()
      ?.estimate?.()
      .catch(() => undefined),
  ]);
  storageState.value = {
    ...(isLasting === undefined ? {} : { isLasting }),
    ...(estimate?.usage === undefined ? {} : { usedBytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { mostBytes: estimate.quota }),
  };
};

/**
 * Asks the browser to keep the journal even when the disk fills up. Some browsers show a question, so it is asked only
 * when there is something to keep and the person did something: never as the page loads.
 */
export const askToLast = async (): Promise<boolean> => {
  const granted =
    (await manager()
      ?.persist?.()
      .catch(() => false)) ?? false;
  await lookAtStorage();
  return granted;
};
