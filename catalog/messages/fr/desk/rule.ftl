rule-source = D’où vient la règle
rule-page = Notre explication
