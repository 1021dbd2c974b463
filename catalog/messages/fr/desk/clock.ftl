# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Le délai sûr se termine dans quelques minutes.
clock-heard-unsafe = Le délai sûr est passé. Envoyez maintenant.
clock-heard-passed = Une échéance est passée.
clock-margin-title = Marge
clock-margin-open = Temps gardé avant une échéance
clock-margin = Minutes gardées avant une échéance
clock-margin-hint = Au moins { $advised } sont conseillées ; { $most } au plus sont possibles.
clock-margin-more = { $count ->
    [one] { $count } minute est gardée : la tâche d’envoi en a besoin.
   *[other] { $count } minutes sont gardées : la tâche d’envoi en a besoin.
}
clock-margin-low = { $count ->
    [one] Moins de { $count } minute : la tâche d’envoi risque de ne pas finir avant l’échéance.
   *[other] Moins de { $count } minutes : la tâche d’envoi risque de ne pas finir avant l’échéance.
}
