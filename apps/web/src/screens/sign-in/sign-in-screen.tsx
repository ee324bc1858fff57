import { useState } from 'preact/hooks';
import { keeper } from '../../data/journal.ts';
import { href } from '../../path.ts';
import { askServer, ServerSays } from '../../sync/ask-server.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { words } from './words.ts';
import './sign-in.css';

const notFound = 404;

const problemOf = (error: unknown): string => {
  if (!(error instanceof ServerSays)) return words.offline;
  return error.status === notFound ? words.noAccounts : error.message;
};

interface Typed {
  readonly email: string;
  readonly password: string;
  readonly invitation: string;
}

const enter = async (isNew: boolean, { email, password, invitation }: Typed): Promise<void> => {
  const named = invitation.trim() === '' ? {} : { invitation: invitation.trim() };
  const body = isNew ? { email, password, ...named } : { email, password };
  await askServer(isNew ? 'auth/sign-up' : 'auth/sign-in', { method: 'POST', body });
  await keeper('wake', 'signed-in');
};

const Form = ({ isNew, onDone }: { isNew: boolean; onDone: () => void }) => {
  const [typed, setTyped] = useState<Typed>({ email: '', password: '', invitation: '' });
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const change = (field: keyof Typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const submit = async (): Promise<void> => {
    setAsking(true);
    setProblem(undefined);
    try {
      await enter(isNew, typed);
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setAsking(false);
  };
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={words.email}
        hint={words.emailSays}
        type="email"
        autoComplete="username"
        value={typed.email}
        onInput={change('email')}
      />
      <Field
        label={words.password}
        hint={isNew ? words.newPasswordSays : words.forgotten}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={typed.password}
        onInput={change('password')}
      />
      {isNew && (
        <Field
          label={words.invitation}
          hint={words.invitationSays}
          autoComplete="off"
          value={typed.invitation}
          onInput={change('invitation')}
        />
      )}
      {problem !== undefined && <Notice kind="error">{problem}</Notice>}
      <button type="submit" class="button button-main" disabled={isAsking}>
        {isNew ? words.signUp : words.signIn}
      </button>
    </form>
  );
};

const SignInScreen = () => {
  const [isNew, setNew] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <Screen
      title={isNew ? words.newTitle : words.title}
      lead={words.lead}
      back={{ href: href('settings', 'sync'), label: words.back }}
    >
      {isDone ? (
        <Notice kind="ok">
          <p>{words.signedIn}</p>
          <ButtonRow>
            <LinkButton main href={href('today')}>
              {words.goOn}
            </LinkButton>
          </ButtonRow>
        </Notice>
      ) : (
        <>
          <Form isNew={isNew} key={String(isNew)} onDone={() => setDone(true)} />
          <ButtonRow>
            <Button onClick={() => setNew(!isNew)}>{isNew ? words.toSignIn : words.toSignUp}</Button>
          </ButtonRow>
        </>
      )}
    </Screen>
  );
};

export default SignInScreen;
