# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Il tempo sicuro finisce tra pochi minuti.
clock-heard-unsafe = Il tempo sicuro è passato. Invia ora.
clock-heard-passed = Una scadenza è passata.
