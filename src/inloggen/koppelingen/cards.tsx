import { paths } from '#src/paths/index.ts'
import { PostButton } from '#src/platform/components/index.ts'

type AanbiederLoginProps = { aanbieders: { code: string; naam: string }[]; terug: string }

/** One button per provider of OpenID Connect; nothing when there are none. */
export const AanbiederLogin = ({ aanbieders, terug }: AanbiederLoginProps) =>
  aanbieders.length > 0 && (
    <div class="vonk-aanbieders">
      {aanbieders.map(({ code, naam }) => (
        <PostButton action={paths.oidcInloggen(code)} label={`Inloggen met ${naam}`} fields={{ terug }} />
      ))}
    </div>
  )
