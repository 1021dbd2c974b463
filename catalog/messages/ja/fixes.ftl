# 修正の内容: ボタンの文言。

fix-set-carrier = 配送会社を { $to } にする

fix-confirm-as-other = Other、{ $name } として通知する

fix-leave-out-carrier-name = 配送会社の名前を外す

fix-write-as = { $to } と書く

fix-restore-zeros = 先頭の 0 を補う

fix-write-with-hyphens = 半角ハイフンで書く

fix-number-package = 番号を { $to } にする

fix-set-service = 配送方法を { $to } にする

fix-drop-punctuation = 空白と記号を取り除く

fix-write-in-capitals = 半角の大文字で書く

fix-keep-the-bare-number = 番号だけを残す

fix-leave-cash-on-delivery-out = 代金引換を外す

fix-write-it-as-directpayment = DirectPayment と書く

fix-take-out-what-cannot-be-seen = 見えない文字を取り除く
