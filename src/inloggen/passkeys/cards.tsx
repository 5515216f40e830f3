import { paths } from '#src/paths/index.ts'
import { Button, type ButtonKind } from '#src/platform/components/index.ts'

type PasskeyLoginProps = { oorsprong: string; terug: string; kind?: ButtonKind }

/** Shown by the island `passkey-knop`, when the browser can. */
export const PasskeyLogin = ({ oorsprong, terug, kind = 'secondary' }: PasskeyLoginProps) => (
  <passkey-knop doel="inloggen" uitdaging={paths.passkeyInlogUitdaging()} oorsprong={oorsprong}>
    <form class="vonk-form" method="post" action={paths.passkeyInloggen()} data-met hidden>
      <input type="hidden" name="terug" value={terug} />
      <input type="hidden" name="antwoord" value="" />
      <Button kind={kind}>Log in met een passkey</Button>
    </form>
    <p role="alert" />
  </passkey-knop>
)
