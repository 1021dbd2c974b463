rule-source = Da dove viene la regola
rule-page = La nostra spiegazione
