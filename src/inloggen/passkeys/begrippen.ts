/** Its words, in English. */
export const begrippen = {
  passkey: "a key on somebody's own device to sign in with (WebAuthn)",
  passkeys: 'folder of the passkey',
}
