const signIn = {
  title: 'Sign in',
  welcome: 'Sign in to {{brand}}',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  refused: 'E-mail or password is not right.',
  tooMany: 'Too many tries. Wait a few minutes, then sign in again.',
  demoTitle: 'Try it as',
  demoText: 'This desk shows demo data. Choose a person to look around.',
  ended: 'You were signed out. Sign in to go on where you were.',
  change: {
    title: 'Choose your own password',
    text: 'You signed in with a one-time password. From now on, yours counts.',
    current: 'One-time password',
    next: 'New password',
    repeat: 'New password again',
    rule: 'At least 8 characters. A few words in a row are good and easy to remember.',
    different: 'The two are not the same.',
    tooShort: 'At least 8 characters.',
    submit: 'Save and go on',
    tooWeak:
      'This password is easy to guess, or the one you have. Take a few words that do not belong together.',
    currentWrong: 'The one-time password is not right.',
  },
  noDesk: {
    title: 'Your account has no inbox',
    text: 'Your role does not work on conversations. Questions put to you arrive by e-mail.',
  },
};

export default signIn;
