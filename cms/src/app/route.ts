/** Leads whoever typed only the name to the admin. A redirect of Next's own would go out without the headers of all other answers. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { location: '/admin' } })
}
