rule-source = Woher die Regel kommt
rule-page = Unsere Erklärung
