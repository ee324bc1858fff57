import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Sign in',
    lead: 'To the Carryover server at this address. What is on this device goes into your journal there.',
    newTitle: 'Make an account',
    back: 'Devices and sync',
    email: 'E-mail address',
    emailSays: 'Only a name to sign in with: no e-mail is ever sent.',
    password: 'Password',
    newPasswordSays: 'A sentence that nobody would guess is best.',
    invitation: 'Invitation',
    invitationSays: 'From whoever runs this server, where it asks for one.',
    signIn: 'Sign in',
    signUp: 'Make the account',
    toSignUp: 'I have no account yet',
    toSignIn: 'I have an account',
    forgotten: 'A forgotten password is set anew with a code from whoever runs the server.',
    signedIn: 'You are signed in. This device syncs from now on.',
    goOn: 'Go to today',
    offline: 'The server cannot be reached. Signing in needs a network; everything else works without.',
    noAccounts: 'No server with accounts answers at this address, so there is nothing to sign in to.',
  },
});
