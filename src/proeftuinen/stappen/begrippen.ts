/** Its words, in English. */
export const begrippen = {
  fase_periode: 'one dated run through a phase, with its sealed expectation',
  route_periode: 'a route of a proeftuin with its begin, its end and how it went; several run side by side',
  routewissel: 'a switch of route, with its reason: it ends one and begins another',
  stappen: 'folder of the dated steps of a proeftuin that runs: phases, routes, the tender it belongs to',
  terugblik: 'what really happened in a phase, beside the expectation',
  verwachting: 'what the team expects of a phase, sealed when it begins',
}
