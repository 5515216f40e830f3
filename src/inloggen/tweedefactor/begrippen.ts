/** Its words, in English. */
export const begrippen = {
  codegenerator: 'an app that makes codes (TOTP) for the second factor',
  herstelcode: 'a code to write down, for when the app is lost; works once',
  tweedefactor:
    'folder of the second step: for the powers of adviesteam and beheer, and at the door for who wants it or where it is required',
}
