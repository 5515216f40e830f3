import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState, Person, PostButton } from '#src/platform/components/index.ts'

/** Whose button it is, for who hears the page. */
export const Knoplabel = ({ verb, naam }: { verb: string; naam: string }) => (
  <>
    {verb}
    <span class="vonk-onzichtbaar">: {naam}</span>
  </>
)

type KeuzeProps = {
  /** Where it is sent to, with the member as `lid`. */
  action: string
  verb: string
  /** What one should know before. */
  uitleg: string
  leeg: { titel: string; tekst: string }
  collegas: { id: string; naam: string; detail: string | undefined }[]
}

/** Colleagues who can be given something to do for their organisation, each with a button; or the way to a first one. */
export const CollegaKeuze = ({ action, verb, uitleg, leeg, collegas }: KeuzeProps) =>
  collegas.length === 0 ? (
    <EmptyState title={leeg.titel} icon="user-plus" action={<Uitnodigen />}>
      {leeg.tekst}
    </EmptyState>
  ) : (
    <>
      <p>{uitleg}</p>
      <ul class="vonk-mensen vonk-mensen--lijst">
        {collegas.map(({ id, naam, detail }) => (
          <li>
            <Person naam={naam} detail={detail} />
            <PostButton action={action} fields={{ lid: id }} label={<Knoplabel verb={verb} naam={naam} />} />
          </li>
        ))}
      </ul>
    </>
  )

const Uitnodigen = () => (
  <ButtonLink href={paths.uitnodigen()} kind="secondary">
    Nodig een collega uit
  </ButtonLink>
)
