import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a few megabytes in memory, to be filled up; or why there is none here. */
export const mountSmallDisk = (
  megabytes: number,
): { readonly folder: string; unmount(): void } | { readonly why: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-full-'));
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { why: `no small file system can be mounted to fill up: ${error?.message ?? stderr.trim()}` };
  }
  // PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  const unmount = (): void => {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, unmount };
};
