import { paths } from '#src/paths/index.ts'
import { Avatar } from '#src/platform/components/index.ts'
import { type Foto, fotoMaten, type Maat } from './lid.ts'

type PortretProps = { lid: { id: string; naam: string; foto: Foto | null }; maat: Maat }

/** The photo of somebody, or else the initials. In a list the name stands beside it, so there it is decoration. */
export const Portret = ({ lid: { id, naam, foto }, maat }: PortretProps) =>
  foto ? (
    <img
      class={`vonk-foto vonk-foto--${maat}`}
      src={paths.foto(id, maat, foto.kenmerk)}
      alt={maat === 'groot' ? foto.alt : ''}
      width={fotoMaten[maat]}
      height={fotoMaten[maat]}
      loading={maat === 'groot' ? undefined : 'lazy'}
      decoding="async"
    />
  ) : (
    <Avatar naam={naam} size={maat === 'groot' ? 'groot' : 'middel'} />
  )
