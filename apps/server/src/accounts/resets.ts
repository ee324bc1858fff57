import type { Auth } from './auth.ts';

const resetMilliseconds = 24 * 3600 * 1000;
const codeBytes = 16;

export interface Resets {
  /** A code that sets a new password once, for whoever runs the server to hand over; undefined for an unknown address. */
  make(email: string): Promise<string | undefined>;
}

/** No e-mail server is assumed: a forgotten password is set anew with a code from whoever runs the server. */
export const createResets = (auth: Auth, randomBytes: (count: number) => Uint8Array): Resets => ({
  make: async (email) => {
    const { internalAdapter } = await auth.$context;
    const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
    if (found === null) return undefined;
    const code = Buffer.from(randomBytes(codeBytes)).toString('base64url');
    await internalAdapter.createVerificationValue({
      identifier: `reset-password:${code}`,
      value: found.user.id,
      expiresAt: new Date(Date.now() + resetMilliseconds),
    });
    return code;
  },
});
