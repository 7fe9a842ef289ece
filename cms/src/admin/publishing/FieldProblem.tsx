'use client'

/** What is wrong with one field of a dialog, said when it comes; nothing when it is undefined. */
export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  return (
    <p className="ip-problem" id={id} role="alert" hidden={problem === undefined}>
      {problem}
    </p>
  )
}
