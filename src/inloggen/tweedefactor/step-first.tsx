import { paths } from '#src/paths/index.ts'
import { Alert } from '#src/platform/components/index.ts'
import type { Ctx } from '#src/platform/web/context.ts'

/** On every page but its own, as long as powers, or the door itself, wait for the second step. */
export const stepFirst = ({ var: { opgeschort, halverwege } }: Ctx) =>
  opgeschort
    ? (path: string) => path !== paths.tweedeStap() && <StepFirst path={path} halverwege={halverwege} />
    : null

const StepFirst = ({ path, halverwege }: { path: string; halverwege: boolean }) => (
  <Alert kind="info">
    {halverwege ? 'Je bent bijna binnen.' : 'Je rechten van adviesteam of beheer staan uit.'}{' '}
    <a href={paths.tweedeStap(path)}>Zet de tweede stap</a>{' '}
    {halverwege ? 'om verder te gaan' : 'om ze te gebruiken'}.
  </Alert>
)
