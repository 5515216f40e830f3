import { Avatar, Icon } from '#src/platform/components/index.ts'

export type PersonaCardProps = {
  naam: string
  functie: string
  organisatie: string
  action: string
  fields?: Record<string, string> | undefined
}

/** The whole card is the button that signs in as this person. */
export const PersonaCard = ({ naam, functie, organisatie, action, fields = {} }: PersonaCardProps) => (
  <form class="vonk-persona" method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit">
      <Avatar naam={naam} />
      <span>
        <strong>{naam}</strong>
        <span>{functie}</span>
        <span>{organisatie}</span>
      </span>
      <Icon name="arrow-right" />
    </button>
  </form>
)
