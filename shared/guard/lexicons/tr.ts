import type { Lexicon } from './lexicon.ts'

export const tr: Lexicon = {
  language: 'tr',
  script: 'Latin',
  common:
    've veya ya da de ama fakat ancak çünkü eğer ise ki ne kim nerede nasıl neden niçin hangi kaç bu şu o bunlar şunlar onlar ben sen biz siz beni seni onu bizi sizi onları bana sana ona bize size onlara benim senin onun bizim sizin onların bir için ile gibi kadar göre sonra önce şimdi bugün dün yarın daha çok az en her hiç hep bazı bütün tüm değil var yok mi mı mu mü evet hayır dedi söyledi olan olarak oldu vardı yoktu içinde üzerinde altında arasında orada burada kendi başka yine artık zaman',
  pronouns:
    'ben beni bana benim bende benden sen seni sana senin o onu ona onun onda ondan biz bizi bize bizim siz sizi size sizin onlar onları onlara onların bu bunu buna bunun bunlar şu şunu şunlar kendi kendisi kendisini kim',
  negations:
    'değil değildi değiliz değilim değiller yok yoktu yoktur hiç hiçbir hiçbiri hiçkimse kimse kimseye asla ne_de olmadan olmaksızın hayır',
  deniedVerb:
    '[aeıioöuübcçdfgğhjklmnprsştvyz]{2,}(?:m[ae](?:d[iıuü]|z|y|m[iıuü]ş|l[iı]|s[iı]n)|m[iıuü]yor)[a-zçğıöşü]*',
  quantifiers:
    'kimi tek biraz çoğunlukla genellikle sürekli ara_sıra birisi biri bütün tüm her herkes hepsi bazı bazıları birkaç birçok çok çoğu çoğunluk azınlık az daha en_az en_çok hiçbir hiçbiri hiç kimse daima her_zaman hep asla bazen sık_sık nadiren sadece yalnız yalnızca ikisi yarısı yeterince tamamen kısmen tamamı fazla eksik',
  hedges:
    'sözümona besbelli anlaşılan adeta sanki muhtemel olasılıkla takriben herhâlde tahmin belki muhtemelen galiba herhalde sanırım sanıyorum bence olabilir=olabil olabilirdi=olabil sözde iddiaya_göre güya görünüyor gibi yaklaşık neredeyse hemen_hemen aşağı_yukarı tahminen mümkün olası gerek gerekiyor lazım zorunda kesinlikle mutlaka elbette şüphesiz düşünüyorum inanıyorum',
  hedgesOfNumbers: 'civarında kadar aşkın',
  numbers:
    'sıfır=0 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 yüzlerce=100 bin=1000 binlerce=1000 milyon=1000000 milyonlarca=1000000 milyar=1000000000 trilyon=1000000000000 düzine=12 onlarca=10 yarım=0.5 buçuk=0.5 yarısı=0.5 çeyrek=0.25 ilk=#1 birinci=#1 ikinci=#2 üçüncü=#3 dördüncü=#4 beşinci=#5 ikisi=2 üçü=3 dördü=4 beşi=5',
  dates:
    'ocak*=m1 şubat*=m2 mart=m3 martta=m3 nisan*=m4 mayıs*=m5 haziran*=m6 temmuz*=m7 ağustos*=m8 eylül*=m9 ekim=m10 ekimde=m10 kasım=m11 kasımda=m11 aralık=m12 aralıkta=m12 pazartesi=d1 salı=d2 çarşamba=d3 perşembe=d4 cuma=d5 cumartesi=d6 pazar=d7 bugün=d+0 dün=d-1 yarın=d+1 sabah=am sabahleyin=am akşam=pm gece=t öğlen=12h ilkbahar*=s1 yaz=s2 yazın=s2 sonbahar*=s3 kış=s4 kışın=s4',
  units:
    'saniye*=s dakika*=min saat=h saatlik=h saatte=h gün=d günde=d günlük=d hafta*=w ay=mo ayda=mo aylık=mo yıl*=y sene=y yüzyıl*=c mm=mm cm=cm m=m km=km metre*=m kilometre*=km santimetre=cm hektar*=ha dönüm=da mil=mi gram*=g kg=kg kilo*=kg ton=t tonluk=t litre*=l derece*=deg watt=w megavat=mw',
  currencies:
    'lira=₺ liraya=₺ liralık=₺ tl=₺ dolar*=$ avro*=€ euro*=€ sterlin*=£ ruble*=₽ kuruş=krs yen=¥ yuan=cny frank=chf',
  antonyms:
    'yükseliyor/düşüyor artıyor/azalıyor artış/azalış kabul/reddetti zengin/fakir hızlı/yavaş yakın/uzak savaş/barış kuzey/güney doğu/batı sağ/sol sağda/solda gündüz/gece doğdu/öldü buldu/kaybetti başarı/başarısızlık izin/yasak itiraf/inkar erkek/kadın imkansız/mümkün önce/sonra suçlu/suçsuz suçlu/masum yasal/yasadışı daha/az fazla/az çok/az arttı/azaldı artmış/azalmış yükseldi/düştü kabul/ret kabul/red kabul_etti/reddetti doğruladı/yalanladı doğruladı/reddetti onayladı/reddetti serbest/yasak izinli/yasak doğru/yanlış gerçek/yalan canlı/ölü sağ/ölü açık/kapalı açtı/kapattı açıldı/kapandı kazandı/kaybetti yüksek/alçak yüksek/düşük iyi/kötü erken/geç ile/olmadan var/yok vardı/yoktu lehinde/aleyhinde aldı/sattı her/hiçbir herkes/kimse hep/hiç her_zaman/asla yeni/eski büyük/küçük güvenli/tehlikeli güvenli/güvensiz başladı/bitti başladı/sona içeri/dışarı içinde/dışında üstünde/altında girdi/çıktı dost/düşman sıcak/soğuk dolu/boş ilk/son güçlü/zayıf kolay/zor temiz/kirli evet/hayır geldi/gitti',
  negativePrefixes: 'gayri anti',
  negativeSuffixes: 'sız siz suz süz',
}
