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
kind-dummy-number = 欄を埋めるだけの数字
kind-several-numbers = 複数の番号
kind-scientific-number = 表計算ソフトで省略された番号
kind-spreadsheet-error = 表計算ソフトのエラー
kind-label-barcode = 番号全体を含まない送り状のバーコード
kind-time = 時刻
kind-percentage = 百分率
kind-product-barcode = 商品のバーコード
kind-isbn = ISBN
kind-asin = ASIN または FNSKU
kind-sku = 商品管理番号（SKU）
kind-postcode = 郵便番号
kind-carrier-name = 配送会社の名前
kind-words = 単なる語句
cleaning-separators = 空白または記号
cleaning-lower-case = 小文字
cleaning-invisible = 見えない文字
cleaning-full-width = 全角文字
cleaning-apostrophe = 表計算ソフトのアポストロフィ
cleaning-formula = 表計算ソフトの数式
cleaning-quotes = 前後の引用符または括弧
cleaning-decimal-zero = 小数点以下の 0
cleaning-label-text = 送り状の語句
cleaning-url = ウェブアドレス
cleaning-gs1-brackets = GS1 の括弧
cleaning-scanner-prefix = スキャナーの接頭辞
cleaning-maxicode = MaxiCode の項目
cleaning-routing = バーコードの仕分け情報

name-how-exact = Amazon の名称そのもの
name-how-known = 知られている名称
name-how-platform = プラットフォームの一覧による
name-how-mapping = お客様の対応付けによる
name-how-ambiguous = 複数あります: 選んでください
name-how-nobody = 「なし」を表すプラットフォームの語
name-how-unknown = 不明な名称

part-serial = 連番
part-checkDigit = チェックディジット
part-service = 配送方法
part-country = 国
part-indicator = 郵便の種別
part-application = 番号の種類
part-shipper = 荷送人
part-prefix = 接頭辞
part-mailer = 差出人
part-scnc = 配送会社のコード
part-gsn = 配送会社のコード
part-postalCode = 郵便番号
part-kind = 種別
part-date = 日付
part-container = 容器の種類
part-class = 配送方法の等級
part-branch = 営業所
part-rest = その他の桁
