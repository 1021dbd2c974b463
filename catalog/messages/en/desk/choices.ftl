# Where several answers are equally likely, and a person says which.

choices-ask = Several answers fit equally well. Look at the label, then choose.
choices-cause = { $count ->
    [one] Choose…
   *[other] Choose for { $count } packages…
}
choices-why = Why { $name }?
