# 画面に表示する語: 種別-語。

readiness-ready = 準備完了
readiness-check = 要確認
readiness-blocked = 要修正

vtr-counts = 数えられます
vtr-exempt = 対象外
vtr-at-risk = 数えられない可能性
vtr-defect = 不利に数えられます

consequence-note = お知らせ
consequence-risk = 数えられない可能性
consequence-defect = 不利に数えられます
consequence-refused = Amazon が受け付けません

verdict-valid = チェックデジットは正しい
verdict-plausible = 形式は正しい
verdict-bad-check-digit = チェックデジットが誤り

confidence-certain = 確実
confidence-likely = 有力
confidence-possible = 可能性あり

kind-tracking-number = お問い合わせ伝票番号
kind-empty = 空欄
kind-placeholder = 「なし」を表す語
kind-order-id = Amazon の注文番号
kind-url = ウェブアドレス
kind-email = メールアドレス
kind-date = 日付
kind-phone-number = 電話番号
kind-price = 金額
kind-unknown = 既知のどの種類の番号でもない

fix-kind-none = 手作業
fix-kind-safe = 安全な修正
fix-kind-suggested = 修正の提案
